package io.hubcheck.web;

import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;

/** Says which parameter is unreadable or out of range, and what it should be. */
final class ParameterProblem {

    private ParameterProblem() {}

    static InvalidParameterException of(ConstraintViolation<?> violation) {
        String name = violation.getPropertyPath().toString();
        return violation.getInvalidValue() == null
                ? InvalidParameterException.missing(name)
                : InvalidParameterException.invalid(name, name + " " + violation.getMessage() + ".");
    }

    static InvalidParameterException unreadable(String name, Class<?> type) {
        return InvalidParameterException.invalid(name, name + " must be " + expected(type) + ".");
    }

    private static String expected(Class<?> type) {
        if (type == Boolean.class) {
            return "true or false";
        }
        return type == BigDecimal.class ? "a number" : "a whole number";
    }
}
