package io.hubcheck.catalog.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.InstantSource;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The real disk under the real database, but that each writing is first told to the test, which may let it fail. */
public final class FaultyDisk extends FilePathWrapper {

    /** What happens before something is written. */
    public interface Fault {

        void beforeWriting() throws IOException;
    }

    private static final String SCHEME = "faulty";

    private static volatile Fault fault = () -> {};

    /** A catalogue's file on this disk. */
    public static CatalogFile file(Path folder, InstantSource clock) {
        FilePath.register(new FaultyDisk());
        return new CatalogFile(new DatabaseFile(folder, SCHEME), clock);
    }

    public static void breaksBy(Fault next) {
        fault = next;
    }

    public static void isWell() {
        fault = () -> {};
    }

    public static void isFull() {
        fault = () -> {
            throw new IOException("No space left on device");
        };
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBase {

        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            fault.beforeWriting();
            return base.write(from);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            fault.beforeWriting();
            return base.write(from, position);
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return base.read(to);
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return base.read(to, position);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long next) throws IOException {
            base.position(next);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
