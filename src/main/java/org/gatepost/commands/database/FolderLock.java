package org.gatepost.commands.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Says who runs the database of a data folder. The operating system drops the lock with the process, however it ends. */
final class FolderLock implements AutoCloseable {

    /** What the process that holds a lock is doing. */
    enum Purpose {
        SERVE,
        COMMAND
    }

    /** Who holds a lock; the process id is 0 where it did not get to write it down. */
    record Holder(Purpose purpose, long processId) {}

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or answers nothing when another process has it. */
    static Optional<FolderLock> take(Path file, Purpose purpose) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            String holder = purpose + " " + ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new FolderLock(channel));
        } catch (IOException e) {
            throw new DatabaseUnavailable("The lock file " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) { // by this very process
            return null;
        }
    }

    /** Who said to hold the lock last. Ask only after the lock could not be taken. */
    static Holder holder(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return new Holder(Purpose.valueOf(words[0]), Long.parseLong(words[1]));
        } catch (IOException | RuntimeException halfWritten) {
            return new Holder(Purpose.COMMAND, 0);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DatabaseUnavailable("The lock of the data folder cannot be given back: " + e.getMessage(), e);
        }
    }
}
