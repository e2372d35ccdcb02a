package se.beslutsgang.app.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules meet only where they say so: each names whom it may use, and through which packages. */
class ModulesTest {

    @Test
    void no_module_trespasses_on_another() {
        ApplicationModules.of("se.beslutsgang").verify();
    }
}
