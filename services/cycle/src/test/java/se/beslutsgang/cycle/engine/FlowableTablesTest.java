package se.beslutsgang.cycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowable.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class FlowableTablesTest {

    @Test
    void a_newer_flowable_does_not_come_without_a_migration() {
        assertThat(ProcessEngine.VERSION)
                .as("Add a migration after 600 with Flowable's upgrade scripts, then change this")
                .startsWith(FlowableTables.FLOWABLE + ".");
    }
}
