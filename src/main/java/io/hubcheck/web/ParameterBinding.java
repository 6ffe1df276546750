package io.hubcheck.web;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How parameters are read into records: each by its own name, and a blank one as if it were left out. */
@ControllerAdvice(basePackageClasses = ParameterBinding.class)
class ParameterBinding {

    @InitBinder
    void blankIsNothing(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }

    /** To look for other names, Spring would read the annotations of a record's constructor anew for each request. */
    @InitBinder
    void namesAreAsWritten(WebDataBinder binder) {
        binder.setNameResolver(parameter -> null);
    }
}
