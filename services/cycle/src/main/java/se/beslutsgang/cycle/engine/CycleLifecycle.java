package se.beslutsgang.cycle.engine;

import org.flowable.common.engine.impl.async.DefaultAsyncTaskExecutor;
import org.flowable.engine.ProcessEngine;
import org.flowable.job.service.impl.asyncexecutor.AsyncExecutor;
import org.springframework.context.SmartLifecycle;

import se.beslutsgang.cycle.inbox.Drain;
import se.beslutsgang.processes.ProcessModel;

/**
 * Starts and stops what runs by itself: the models come first, then what killed nodes left is
 * freed, then jobs and arrivals begin to move. Stopped before all that they need.
 */
public final class CycleLifecycle implements SmartLifecycle {

    private static final int PHASE = 100;
    private static final int JOBS_AT_ONCE = 4;

    private final ModelDeployment models;
    private final LivingNodes nodes;
    private final AsyncExecutor jobs;
    private final Drain drain;
    private final boolean jobsRun;
    private final DefaultAsyncTaskExecutor pool = new DefaultAsyncTaskExecutor();
    private volatile boolean running;

    public CycleLifecycle(
            ModelDeployment models,
            LivingNodes nodes,
            ProcessEngine engine,
            Drain drain,
            boolean jobsRun) {
        this.models = models;
        this.nodes = nodes;
        this.jobs = engine.getProcessEngineConfiguration().getAsyncExecutor();
        this.drain = drain;
        this.jobsRun = jobsRun;
    }

    @Override
    public void start() {
        models.deploy(ProcessModel.ALL);
        if (jobsRun) startJobs();
        drain.start();
        running = true;
    }

    /** On a pool of its own: a shared one is shut down under the jobs in hand. */
    private void startJobs() {
        nodes.start();
        pool.setCorePoolSize(JOBS_AT_ONCE);
        pool.setMaxPoolSize(JOBS_AT_ONCE);
        pool.start();
        jobs.setTaskExecutor(pool);
        jobs.start();
    }

    /** No new job is taken, those in hand are finished, what was only reserved is let go. */
    @Override
    public void stop() {
        drain.stop();
        if (jobsRun) {
            jobs.shutdown();
            pool.shutdown();
            nodes.stop();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the ledger, whose commands the jobs send; before a server that lets in requests. */
    @Override
    public int getPhase() {
        return PHASE;
    }
}
