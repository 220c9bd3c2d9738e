package org.gatepost.scoring;

import java.util.Arrays;

/**
 * Logistic regression with a Gaussian prior around given coefficients, by Newton's method: with few examples the prior
 * holds, with many they speak. The prior's width is told as a ridge for each coefficient (van Houwelingen and le Cessie,
 * "Ridge estimators in logistic regression", 1992, with a mean other than zero).
 */
final class PriorLogistic {
    private static final int MOST_STEPS = 30;

    private PriorLogistic() {}

    /** The coefficients that fit the rows best, given what was believed before. */
    static double[] fit(double[][] rows, boolean[] spam, double[] weights, double[] prior, double[] ridge) {
        double[] beta = prior.clone();
        double loss = loss(rows, spam, weights, prior, ridge, beta);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = newtonStep(rows, spam, weights, prior, ridge, beta);
            double length = 1;
            double[] next = moved(beta, move, length);
            double nextLoss = loss(rows, spam, weights, prior, ridge, next);
            while (nextLoss > loss && length > 1e-4) {
                length /= 2;
                next = moved(beta, move, length);
                nextLoss = loss(rows, spam, weights, prior, ridge, next);
            }
            boolean settled = loss - nextLoss < 1e-7 * (1 + Math.abs(loss));
            if (nextLoss <= loss) {
                beta = next;
                loss = nextLoss;
            }
            if (settled) {
                break;
            }
        }
        return beta;
    }

    private static double[] moved(double[] from, double[] move, double length) {
        double[] to = from.clone();
        for (int j = 0; j < to.length; j++) {
            to[j] -= length * move[j];
        }
        return to;
    }

    private static double loss(
            double[][] rows, boolean[] spam, double[] weights, double[] prior, double[] ridge, double[] beta) {
        double loss = 0;
        for (int j = 0; j < beta.length; j++) {
            loss += ridge[j] * (beta[j] - prior[j]) * (beta[j] - prior[j]) / 2;
        }
        for (int i = 0; i < rows.length; i++) {
            double margin = dot(rows[i], beta) * (spam[i] ? 1 : -1);
            loss += weights[i] * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
        }
        return loss;
    }

    private static double[] newtonStep(
            double[][] rows, boolean[] spam, double[] weights, double[] prior, double[] ridge, double[] beta) {
        int k = beta.length;
        double[] gradient = new double[k];
        double[][] hessian = new double[k][k];
        for (int j = 0; j < k; j++) {
            gradient[j] = ridge[j] * (beta[j] - prior[j]);
            hessian[j][j] = ridge[j];
        }
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            double p = 1 / (1 + Math.exp(-dot(row, beta)));
            double error = weights[i] * (p - (spam[i] ? 1 : 0));
            double curvature = weights[i] * Math.max(1e-6, p * (1 - p));
            for (int a = 0; a < k; a++) {
                gradient[a] += error * row[a];
                if (row[a] != 0) {
                    double factor = curvature * row[a];
                    for (int b = 0; b <= a; b++) {
                        hessian[a][b] += factor * row[b];
                    }
                }
            }
        }
        return solve(hessian, gradient);
    }

    /** Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's decomposition. */
    private static double[] solve(double[][] lower, double[] right) {
        int k = right.length;
        double[] x = Arrays.copyOf(right, k);
        for (int a = 0; a < k; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = lower[a][b];
                for (int c = 0; c < b; c++) {
                    sum -= lower[a][c] * lower[b][c];
                }
                lower[a][b] = a == b ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[b][b];
            }
        }
        for (int a = 0; a < k; a++) {
            for (int c = 0; c < a; c++) {
                x[a] -= lower[a][c] * x[c];
            }
            x[a] /= lower[a][a];
        }
        for (int a = k - 1; a >= 0; a--) {
            for (int c = a + 1; c < k; c++) {
                x[a] -= lower[c][a] * x[c];
            }
            x[a] /= lower[a][a];
        }
        return x;
    }

    private static double dot(double[] row, double[] beta) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * beta[j];
        }
        return sum;
    }
}
