package io.hubcheck.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Looks for addresses at controllers, where Spring’s own looks at all beans. */
final class ControllerMapping extends RequestMappingHandlerMapping {

    @Override
    protected String[] getCandidateBeanNames() {
        return obtainApplicationContext().getBeanNamesForAnnotation(Controller.class);
    }
}
