package se.beslutsgang.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.beslutsgang.app.Program;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** In production nobody chooses who to be. */
class ProductionIT {

    @Test
    void without_an_identity_provider_it_does_not_start_and_says_so_in_a_sentence(
            @TempDir Path folder) {
        String data = folder.resolve("data").toString();
        var production = Map.of("SPRING_PROFILES_ACTIVE", "production");
        try (var program =
                Program.start(folder, production, List.of(), "--data", data, "--port", "0")) {
            Program.Result result = program.result();
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err().lines())
                    .singleElement()
                    .asString()
                    .contains("identity provider");
        }
    }
}
