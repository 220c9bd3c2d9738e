/**
 * The database an installation runs on: PostgreSQL, brought along and started here unless the configuration names
 * another one. {@link org.gatepost.commands.database.Database} is where to start; {@link
 * org.gatepost.commands.database.DataFolder} says what lies where on disk.
 *
 * <p>Uses no package of ours. Runs before Quarkus does, so there is no CDI here.
 *
 * <p>The embedded server belongs to the process that holds the lock of the data folder. It listens on 127.0.0.1 only,
 * asks for a password (SCRAM) that is kept in the data folder with mode 600, and has fsync on. It must not outlive its
 * owner: a watcher stops it when the owner is killed, and whoever starts next stops what was left behind nevertheless.
 */
package org.gatepost.commands.database;
