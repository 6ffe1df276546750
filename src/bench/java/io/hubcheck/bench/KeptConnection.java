package io.hubcheck.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connection that asks one question after another, and is made anew when the server has had enough of it. It does no more
 * than it must: it shares the machine with the server.
 */
final class KeptConnection implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: (\\d+)\r\n");
    private static final String END_OF_HEADERS = "\r\n\r\n";
    private static final String LAST = "\r\nConnection: close\r\n";

    private final URI server;
    private Socket socket;
    private byte[] buffer = new byte[16 * 1024];

    KeptConnection(URI server) throws IOException {
        this.server = server;
        socket = connect(server);
    }

    private static Socket connect(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** The whole answer, status and headers first. */
    String get(String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + END_OF_HEADERS)
                        .getBytes(StandardCharsets.ISO_8859_1));
        int length = 0;
        while (true) {
            int read = socket.getInputStream().read(buffer, length, buffer.length - length);
            if (read < 0) {
                throw new EOFException("after " + length + " bytes");
            }
            length += read;
            String answer = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
            if (isWhole(answer)) {
                if (answer.contains(LAST)) {
                    socket.close();
                    socket = connect(server);
                }
                return answer;
            }
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
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
