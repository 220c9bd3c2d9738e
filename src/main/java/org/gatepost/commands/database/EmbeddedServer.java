package org.gatepost.commands.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The PostgreSQL that comes with Gatepost, running on the files of a data folder. The caller holds the folder's lock. */
final class EmbeddedServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Watcher watcher;
    private final DatabaseAddress address;

    private EmbeddedServer(EmbeddedPostgres postgres, Watcher watcher, DatabaseAddress address) {
        this.postgres = postgres;
        this.watcher = watcher;
        this.address = address;
    }

    static EmbeddedServer start(DataFolder folder) {
        Postmaster.clearAway(folder.server());
        removeUnfinished(folder);
        String password = Password.in(folder);
        if (!Files.exists(folder.server())) {
            create(folder, password);
        }
        return start(folder, folder.server(), password);
    }

    /** A new server is prepared elsewhere and moved when it is whole: an interrupted first start leaves no ruin. */
    private static void create(DataFolder folder, String password) {
        Path draft = folder.unfinishedServer();
        try (EmbeddedServer server = start(folder, draft, password)) {
            DatabaseAddress.createIn(server.postgres.getPort(), password, folder.path());
        }
        try {
            Files.move(draft, folder.server());
        } catch (IOException e) {
            throw new DatabaseUnavailable("The new database in " + folder + " could not be put in place.", e);
        }
    }

    private static EmbeddedServer start(DataFolder folder, Path files, String password) {
        // The library sweeps this folder for what crashed there: it must never be the data folder itself.
        System.setProperty("ot.epg.working-dir", folder.programs().toString());
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folder.log().toFile());
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.programs().toFile())
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    // Whatever the machine's language: the same order of letters everywhere.
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    // These two go to initdb as they are; it takes the last word on authentication.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", folder.password().toString())
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    // The library starts a server for tests, which may lose data; this one must not.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("log_checkpoints", "off")
                    .setErrorRedirector(log)
                    .setOutputRedirector(log)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            keepToOwner(folder.programs()); // the library lets everybody write there
            Postmaster postmaster = Postmaster.of(files).orElseThrow(() -> new IOException("no postmaster.pid"));
            return new EmbeddedServer(
                    postgres,
                    Watcher.over(postmaster.processId()),
                    DatabaseAddress.embedded(postgres.getPort(), password));
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            Postmaster.clearAway(files);
            throw new DatabaseUnavailable(
                    "The embedded database does not start; " + folder.log() + " says why." + rootHint(), e);
        }
    }

    /** PostgreSQL refuses to run as root; as root it is started through {@code unshare}, which a container may forbid. */
    private static String rootHint() {
        return "root".equals(System.getProperty("user.name"))
                ? " As root it needs unshare(1), which some containers forbid: run Gatepost as another user there."
                : "";
    }

    private static void keepToOwner(Path programs) throws IOException {
        Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwx------"));
    }

    private static void removeUnfinished(DataFolder folder) {
        Postmaster.clearAway(folder.unfinishedServer());
        remove(folder.unfinishedServer());
        // Programs whose unpacking was interrupted would be taken for whole.
        try (Stream<Path> versions =
                Files.isDirectory(folder.programs()) ? Files.list(folder.programs()) : Stream.of()) {
            versions.filter(version -> !Files.exists(version.resolve(".exists")))
                    .forEach(EmbeddedServer::remove);
        } catch (IOException e) {
            throw new DatabaseUnavailable("The folder " + folder.programs() + " cannot be read.", e);
        }
    }

    private static void remove(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("What an interrupted start left in " + tree + " cannot be removed.", e);
        }
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new DatabaseUnavailable("The embedded database could not be stopped: " + e.getMessage(), e);
        } finally {
            watcher.close();
        }
    }
}
