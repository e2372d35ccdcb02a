package se.beslutsgang.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.ExitCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class DataFolderTest {

    @TempDir private Path temporary;

    private Path root() {
        return temporary.resolve("data");
    }

    @Test
    void a_new_folder_is_for_its_owner_only() throws IOException {
        DataFolder.open(root()).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_of_a_newer_version_is_left_alone() throws IOException {
        Files.createDirectories(root());
        Files.writeString(root().resolve("format"), "7\n");
        assertThatThrownBy(() -> DataFolder.open(root()))
                .isInstanceOfSatisfying(CannotGoOn.class, e -> isRefused(e, "newer version", "7"));
    }

    @Test
    void a_folder_of_somebody_elses_files_is_left_alone() throws IOException {
        Files.createDirectories(root());
        Path letter = Files.writeString(root().resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> DataFolder.open(root()))
                .isInstanceOfSatisfying(
                        CannotGoOn.class, e -> assertThat(e.code()).isEqualTo(ExitCode.UNUSABLE));
        assertThat(letter).exists();
    }

    @Test
    void a_database_without_its_format_is_never_taken_for_half_done() throws IOException {
        Files.createDirectories(root().resolve("postgres"));
        assertThatThrownBy(() -> DataFolder.open(root())).hasMessageContaining("format");
        assertThat(root().resolve("postgres")).exists();
    }

    @Test
    void a_database_that_was_only_begun_is_begun_again() throws IOException {
        try (DataFolder interrupted = DataFolder.open(root())) {
            interrupted.begin();
            Files.createDirectories(interrupted.postgres().resolve("base"));
        }
        try (DataFolder next = DataFolder.open(root())) {
            assertThat(next.isFinished()).isFalse();
            next.begin();
            assertThat(next.postgres()).doesNotExist();
            next.finish();
        }
        try (DataFolder last = DataFolder.open(root())) {
            assertThat(last.isFinished()).isTrue();
        }
    }

    @Test
    void what_failed_is_undone() throws IOException {
        try (DataFolder folder = DataFolder.open(root())) {
            folder.begin();
            Files.createDirectories(folder.postgres().resolve("base"));
            folder.undo();
        }
        try (var left = Files.list(root())) {
            assertThat(left.map(f -> f.getFileName().toString())).containsExactly("log");
        }
    }

    @Test
    void what_a_dead_process_told_is_not_believed() throws IOException {
        try (DataFolder folder = DataFolder.open(root())) {
            long noProcess = 1L << 40;
            folder.tell(new RunningServer(noProcess, 1, 2, "x"));
            assertThat(folder.running()).isEmpty();
            var me = new RunningServer(ProcessHandle.current().pid(), 1, 2, "x");
            folder.tell(me);
            assertThat(folder.running()).contains(me);
        }
    }

    @Test
    void a_file_where_the_folder_should_be_is_told() throws IOException {
        Files.writeString(root(), "a file");
        assertThatThrownBy(() -> DataFolder.open(root())).hasMessageContaining("--data");
    }

    private static void isRefused(CannotGoOn e, String... parts) {
        assertThat(e.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(e.sentence()).contains(parts);
    }
}
