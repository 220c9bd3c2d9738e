package org.gatepost.commands.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database is and how to get in. */
public record DatabaseAddress(String url, String user, String password) {

    static final String SUPERUSER = "postgres";
    private static final String NAME = "gatepost";

    static DatabaseAddress embedded(int port, String password) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, NAME, password);
    }

    static DatabaseAddress administration(int port, String password) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, password);
    }

    /** Makes this the datasource of the application that is started next in this process. */
    public void publish() {
        System.setProperty("quarkus.datasource.jdbc.url", url);
        System.setProperty("quarkus.datasource.username", user);
        System.setProperty("quarkus.datasource.password", password);
    }

    /** Opens one connection and closes it again. */
    void check() throws SQLException {
        connect().close();
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(url, properties);
    }

    /** Leaves the password out, which may also be among the parameters of the address: this may end in a log. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }

    /** The database and the account the application uses, made once in a new server. */
    static void createIn(int port, String password, Path folder) {
        try (Connection connection = administration(port, password).connect();
                var statement = connection.createStatement()) {
            // The password is made of letters and digits by us, and DDL takes no parameters.
            statement.execute("create role " + NAME + " login password '" + password + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The new database in " + folder + " could not be set up: " + e.getMessage(), e);
        }
    }
}
