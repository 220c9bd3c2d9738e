package org.gatepost.screening;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.gatepost.policy.Outcome;
import org.gatepost.submission.Kind;

/** What operators see of screening: decisions by kind, and how long judging takes. */
@ApplicationScoped
class ScreeningMeter {
    private final MeterRegistry registry;
    private final Timer timer;

    ScreeningMeter(MeterRegistry registry) {
        this.registry = registry;
        this.timer = Timer.builder("gatepost.screening")
                .description("Time to read, score and decide")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    void count(Kind kind, Outcome outcome) {
        registry.counter("gatepost.decisions", "kind", kind.word(), "decision", outcome.word())
                .increment();
    }

    <T> T time(Supplier<T> work) {
        return timer.record(work);
    }
}
