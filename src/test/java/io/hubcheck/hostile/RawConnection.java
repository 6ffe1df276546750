package io.hubcheck.hostile;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A connection over which anything can be sent, whatever HTTP allows. */
public final class RawConnection implements AutoCloseable {

    private static final int PATIENCE_MS = 30_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\ncontent-length: (\\d+)");
    private static final Pattern CHUNKED = Pattern.compile("(?i)\\r\\ntransfer-encoding: chunked");

    private final Socket socket;

    public RawConnection(String url) throws IOException {
        URI address = URI.create(url);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MS);
        socket.setTcpNoDelay(true);
    }

    /** What a server answers to some bytes. */
    public static Reply ask(String url, String request) throws IOException {
        try (RawConnection connection = new RawConnection(url)) {
            connection.send(request);
            return connection.reply();
        }
    }

    /** What a stranger, whom no header makes a neighbour, is answered to a GET. */
    public static Reply get(String url, String target, String... headers) throws IOException {
        return ask(
                url,
                "GET " + target + " HTTP/1.1\r\nHost: hubcheck.example\r\nX-Forwarded-For: 203.0.113.7\r\n"
                        + Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining())
                        + "Connection: close\r\n\r\n");
    }

    public void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Reads so many bytes, and drops them. */
    public void read(int bytes) throws IOException {
        socket.getInputStream().skipNBytes(bytes);
    }

    /** Leaves at once, whatever is still to be read: no goodbye is said. */
    public void breakOff() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    public boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** The next answer; where it doesn't say how long it is, all up to the end of the connection. */
    public Reply reply() throws IOException {
        InputStream in = socket.getInputStream();
        String lines = head(in);
        return new Reply(status(lines), lines, new String(body(lines, in), StandardCharsets.UTF_8));
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1).strip();
    }

    /** The answer to a HEAD, which has no body; what comes all the same, up to the end of the connection, is told as one. */
    public Reply replyWithoutBody() throws IOException {
        InputStream in = socket.getInputStream();
        String lines = head(in);
        return new Reply(status(lines), lines, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static byte[] body(String head, InputStream in) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            return in.readNBytes(Integer.parseInt(length.group(1)));
        }
        return CHUNKED.matcher(head).find() ? chunks(in) : in.readAllBytes();
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            in.skipNBytes(2);
        }
        in.skipNBytes(2);
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection ended within an answer");
            }
            line.append((char) next);
        }
        return Integer.parseInt(line.toString().strip(), 16);
    }

    private static int status(String head) {
        return head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /**
     * An answer.
     *
     * @param head the lines before the body
     */
    public record Reply(int status, String head, String body) {

        public String whole() {
            return head + "\n" + body;
        }
    }
}
