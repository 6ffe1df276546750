package io.hubcheck.web;

import jakarta.servlet.ServletException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for what should not have happened in an endpoint: the caller is given the id, the log the rest. */
@RestControllerAdvice(basePackageClasses = UnexpectedProblems.class)
class UnexpectedProblems {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedProblems.class);

    @ExceptionHandler({RuntimeException.class, ServletException.class})
    ResponseEntity<Object> unexpected(Exception exception) {
        LOG.error("A request failed unexpectedly", exception);
        return ProblemAnswer.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal_error",
                        "Something went wrong here. Whoever runs this server finds it in the log by \"requestId\".")
                .response();
    }
}
