package org.gatepost.screening;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.gatepost.scoring.Classifier;
import org.gatepost.scoring.ModelFiles;

/** Which classifier screens: the shipped model. */
class ClassifierInUse {

    @Produces
    @Singleton
    Classifier classifier() {
        return ModelFiles.shipped();
    }
}
