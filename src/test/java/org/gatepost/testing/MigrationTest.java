package org.gatepost.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema is made by its migrations alone, on a database where nothing is yet. */
class MigrationTest {
    private final EmbeddedPostgres server = PostgresTestResource.server();

    @Test
    void anEmptyDatabaseGetsTheWholeSchemaAndASecondRunNothing() throws SQLException {
        String name = "empty" + Math.abs(System.nanoTime());
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create database " + name);
        }
        Flyway flyway = Flyway.configure()
                .dataSource(server.getDatabase("postgres", name))
                .load();

        MigrateResult first = flyway.migrate();
        MigrateResult second = flyway.migrate();

        assertThat(first.migrationsExecuted).isGreaterThanOrEqualTo(5);
        assertThat(second.migrationsExecuted).isZero();
        assertThat(tables(name))
                .contains("sites", "articles", "submissions", "verdicts", "cases", "feedback", "changes", "sightings");
    }

    private Set<String> tables(String database) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                ResultSet rows = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
