package org.gatepost.scoring;

import java.util.Arrays;

/** Counts hashed features of one text: an open-addressing table of primitive values, since this is the hot loop. */
final class FeatureCounts {
    private static final int EMPTY = -1;

    private int[] keys = new int[256];
    private int[] counts = new int[256];
    private int size;

    FeatureCounts() {
        Arrays.fill(keys, EMPTY);
    }

    void add(int feature) {
        int slot = slotOf(feature);
        if (keys[slot] == EMPTY) {
            keys[slot] = feature;
            counts[slot] = 1;
            if (++size * 2 > keys.length) {
                grow();
            }
        } else {
            counts[slot]++;
        }
    }

    private int slotOf(int feature) {
        int mask = keys.length - 1;
        int slot = (feature * 0x9E3779B9 >>> 7) & mask;
        while (keys[slot] != EMPTY && keys[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        Arrays.fill(keys, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** The features with 1 + ln(count), the damped term frequency. */
    SparseVector damped() {
        int[] features = new int[size];
        int next = 0;
        for (int key : keys) {
            if (key != EMPTY) {
                features[next++] = key;
            }
        }
        Arrays.sort(features);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            int count = counts[slotOf(features[i])];
            values[i] = count == 1 ? 1 : (float) (1 + Math.log(count));
        }
        return new SparseVector(features, values);
    }
}
