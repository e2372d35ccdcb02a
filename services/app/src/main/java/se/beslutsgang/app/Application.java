package se.beslutsgang.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The beans of all modules; started by {@link Beslutsgang}. */
@SpringBootApplication(scanBasePackages = "se.beslutsgang")
public class Application {}
