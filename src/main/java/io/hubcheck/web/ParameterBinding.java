package io.hubcheck.web;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A single parameter that is blank is as if it were left out. */
@ControllerAdvice(basePackageClasses = ParameterBinding.class)
class ParameterBinding {

    @InitBinder
    void blankIsNothing(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
