package org.gatepost.screening;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.gatepost.scoring.Classifier;
import org.gatepost.scoring.ModelFiles;
import org.gatepost.signals.Reader;

/** Which classifier screens: the shipped model. */
@Singleton
class ClassifierInUse {
    private static final Logger LOG = Logger.getLogger(ClassifierInUse.class);

    @Produces
    @Singleton
    Classifier classifier() {
        return ModelFiles.shipped();
    }

    /** Loads what takes a while, and refuses a model that does not fit, before the first submission comes. */
    void onStart(@Observes StartupEvent started, Classifier classifier, Reader reader) {
        LOG.infof("Model %s screens", classifier.id());
    }
}
