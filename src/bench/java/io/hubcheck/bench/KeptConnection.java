package io.hubcheck.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connection that asks one question after another without waiting for its answer, and is made anew when the server has had
 * enough of it. It does no more than it must: it shares the machine with the server.
 */
final class KeptConnection {

    private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: (\\d+)\r\n");
    private static final String END_OF_HEADERS = "\r\n\r\n";
    private static final String LAST = "\r\nConnection: close\r\n";

    private final URI server;
    private final Selector selector;
    private final Object owner;
    private SocketChannel channel;
    private ByteBuffer received = ByteBuffer.allocate(16 * 1024);

    /** @param owner who is told, by the key's attachment, that there is something to receive */
    KeptConnection(URI server, Selector selector, Object owner) throws IOException {
        this.server = server;
        this.selector = selector;
        this.owner = owner;
        channel = connect();
    }

    private SocketChannel connect() throws IOException {
        SocketChannel made = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
        made.setOption(StandardSocketOptions.TCP_NODELAY, true);
        made.configureBlocking(false);
        made.register(selector, SelectionKey.OP_READ, owner);
        return made;
    }

    void ask(String path) throws IOException {
        ByteBuffer question = StandardCharsets.ISO_8859_1.encode(
                "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + END_OF_HEADERS);
        while (question.hasRemaining()) {
            channel.write(question);
        }
    }

    /** The answer, status and headers first, as soon as all of it is there. */
    Optional<String> receive() throws IOException {
        if (channel.read(received) < 0) {
            throw new EOFException("after " + received.position() + " bytes");
        }
        String answer = new String(received.array(), 0, received.position(), StandardCharsets.ISO_8859_1);
        if (isWhole(answer)) {
            received.clear();
            if (answer.contains(LAST)) {
                channel.close();
                channel = connect();
            }
            return Optional.of(answer);
        }
        if (!received.hasRemaining()) {
            received = ByteBuffer.allocate(2 * received.capacity()).put(received.flip());
        }
        return Optional.empty();
    }

    void close() {
        try {
            channel.close();
        } catch (IOException closedAnyway) {
            return;
        }
    }

    private static boolean isWhole(String answer) throws IOException {
        int body = answer.indexOf(END_OF_HEADERS);
        if (body < 0) {
            return false;
        }
        Matcher length = LENGTH.matcher(answer).region(0, body + 2);
        if (!length.find()) {
            throw new IOException("No length: " + answer);
        }
        return answer.length() == body + END_OF_HEADERS.length() + Integer.parseInt(length.group(1));
    }
}
