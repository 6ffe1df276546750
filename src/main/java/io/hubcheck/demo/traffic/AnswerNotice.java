package io.hubcheck.demo.traffic;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Tells when an answer begins to be written: a caller who has read it all may ask again before this request's filters are
 * through, and the two must not count as in flight together.
 */
final class AnswerNotice extends HttpServletResponseWrapper {

    private final Runnable answered;

    AnswerNotice(HttpServletResponse response, Runnable answered) {
        super(response);
        this.answered = answered;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        answered.run();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        answered.run();
        return super.getWriter();
    }
}
