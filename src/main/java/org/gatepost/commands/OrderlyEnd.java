package org.gatepost.commands;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds the process back, when a signal ends it, until the main thread has put everything away: the application stops
 * first, then the database under it. Opened first, closed last.
 */
final class OrderlyEnd implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean coming;

    OrderlyEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::waitForMain, "orderly-end"));
    }

    private void waitForMain() {
        coming = true;
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the process is about to end, so that nothing new should be started. */
    boolean isComing() {
        return coming;
    }

    @Override
    public void close() {
        done.countDown();
    }
}
