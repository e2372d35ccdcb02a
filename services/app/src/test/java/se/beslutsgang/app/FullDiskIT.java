package se.beslutsgang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A disk that is full, for real: a small one in memory. */
class FullDiskIT {

    private static final String ROOM_IS_NOT_LOOKED_AT = "-Dbeslutsgang.least-space=0";

    @TempDir private Path folder;
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        int code = run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk.toString());
        assumeTrue(code == 0, "Needs the right to mount a small disk: run the tests as root");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void a_disk_without_room_is_told_before_anything_is_written() {
        var result = serve(List.of());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("MB left", "--data");
    }

    @Test
    void a_disk_that_fills_up_meanwhile_leaves_nothing_half_done() throws Exception {
        var result = serve(List.of(ROOM_IS_NOT_LOOKED_AT));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains("full");
        assertThat(data().resolve("postgres")).doesNotExist();
        assertThat(data().resolve("unfinished")).doesNotExist();
        run("mount", "-o", "remount,size=400m", disk.toString());
        try (Program later = start(List.of())) {
            assertThat(later.ready().stop().code()).isZero();
        }
    }

    private Path data() {
        return disk.resolve("data");
    }

    private Program.Result serve(List<String> jvm) {
        try (Program program = start(jvm)) {
            return program.result();
        }
    }

    private Program start(List<String> jvm) {
        String port = String.valueOf(FreePort.find());
        return Program.start(folder, Map.of(), jvm, "--data", data().toString(), "--port", port);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
