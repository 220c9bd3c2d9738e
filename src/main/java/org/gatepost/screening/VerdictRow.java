package org.gatepost.screening;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A verdict as stored. */
@Entity
@Table(name = "verdicts")
class VerdictRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID submissionId;
    String decision;
    boolean blatant;
    double probability;
    double base;

    @JdbcTypeCode(SqlTypes.JSON)
    String contributions;

    @JdbcTypeCode(SqlTypes.JSON)
    String reasons;

    String model;
    String policy;
    Instant decidedAt;
}
