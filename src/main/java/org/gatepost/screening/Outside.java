package org.gatepost.screening;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.gatepost.signals.Reader;

/** What comes from outside: time and randomness; and the reader, which takes a while to load. */
class Outside {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    Reader reader() {
        return new Reader();
    }
}
