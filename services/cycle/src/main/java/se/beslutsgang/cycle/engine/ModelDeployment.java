package se.beslutsgang.cycle.engine;

import org.flowable.engine.RepositoryService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import se.beslutsgang.processes.ProcessModel;

import java.util.List;

/**
 * Gives the engine the models of this version of the product; a changed one becomes a new version
 * beside those that running cases keep. One node at a time, else two that start together would both
 * claim the next version.
 */
public final class ModelDeployment {

    private static final long LOCK = 0x6265_736c_7574L;

    private final RepositoryService repository;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public ModelDeployment(
            RepositoryService repository, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void deploy(List<ProcessModel> models) {
        transaction.executeWithoutResult(
                _ -> {
                    jdbc.query("select pg_advisory_xact_lock(?)", _ -> {}, LOCK);
                    models.forEach(this::deploy);
                });
    }

    private void deploy(ProcessModel model) {
        repository
                .createDeployment()
                .name(model.id())
                .addBytes(model.resource(), model.bytes())
                .enableDuplicateFiltering()
                .deploy();
    }
}
