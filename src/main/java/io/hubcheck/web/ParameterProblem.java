package io.hubcheck.web;

import java.math.BigDecimal;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;

/** Says which parameter is missing, unreadable or out of range, and what it should be. */
final class ParameterProblem {

    private ParameterProblem() {}

    static ProblemAnswer of(FieldError error) {
        String name = error.getField();
        if (error.isBindingFailure()) {
            return problem(name, "parameter_invalid", name + " must be " + expected(error) + ".");
        }
        return error.getRejectedValue() == null
                ? missing(name)
                : problem(name, "parameter_invalid", name + " " + error.getDefaultMessage() + ".");
    }

    static ProblemAnswer missing(String name) {
        return problem(name, "parameter_missing", "Give the parameter " + name + ".");
    }

    private static ProblemAnswer problem(String parameter, String code, String detail) {
        return ProblemAnswer.of(HttpStatus.BAD_REQUEST, code, detail).about(parameter);
    }

    private static String expected(FieldError error) {
        Class<?> type = error.unwrap(TypeMismatchException.class).getRequiredType();
        if (type == Boolean.class) {
            return "true or false";
        }
        return type == BigDecimal.class ? "a number" : "a whole number";
    }
}
