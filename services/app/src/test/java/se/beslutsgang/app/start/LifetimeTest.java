package se.beslutsgang.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LifetimeTest {

    private final List<String> closed = new ArrayList<>();

    @Test
    void what_was_opened_last_is_closed_first_and_once() {
        Lifetime lifetime = Lifetime.ofCommand();
        lifetime.keep(() -> closed.add("database"));
        lifetime.keep(() -> closed.add("beans"));
        lifetime.close();
        lifetime.close();
        assertThat(closed).containsExactly("beans", "database");
    }

    @Test
    void what_does_not_close_keeps_nothing_else_open() {
        Lifetime lifetime = Lifetime.ofCommand();
        lifetime.keep(() -> closed.add("database"));
        lifetime.keep(
                () -> {
                    throw new IllegalStateException("stuck");
                });
        lifetime.close();
        assertThat(closed).containsExactly("database");
    }

    @Test
    void nothing_is_opened_once_it_is_closed() {
        Lifetime lifetime = Lifetime.ofCommand();
        lifetime.close();
        assertThatThrownBy(() -> lifetime.keep(() -> {})).isInstanceOf(IllegalStateException.class);
    }
}
