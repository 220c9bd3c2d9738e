package org.gatepost.scoring.weka;

/** Settings without which Weka writes into the user's home and looks for native libraries. */
final class WekaHome {
    private static final String NETLIB = "com.github.fommil.netlib.";

    private WekaHome() {}

    /** Sets what is not set yet. Must run before Weka's first class is loaded. */
    static void settle() {
        setIfAbsent("WEKA_HOME", System.getProperty("java.io.tmpdir") + "/gatepost-weka");
        setIfAbsent("weka.packageManager.offline", "true");
        setIfAbsent(NETLIB + "BLAS", NETLIB + "F2jBLAS");
        setIfAbsent(NETLIB + "LAPACK", NETLIB + "F2jLAPACK");
        setIfAbsent(NETLIB + "ARPACK", NETLIB + "F2jARPACK");
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
