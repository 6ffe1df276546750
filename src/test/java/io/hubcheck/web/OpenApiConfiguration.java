package io.hubcheck.web;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

import io.hubcheck.batch.BatchText;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;

/** What the API's description says of all endpoints alike. */
class OpenApiConfiguration {

    static {
        // It is a parameter of the method, and the body of the request.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(BatchText.Entries.class);
    }

    @Bean
    NullnessInSchemas nullness() {
        return new NullnessInSchemas();
    }

    /** A token is welcome everywhere; an endpoint that needs one says so itself. */
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Hubcheck")
                        .version("v1")
                        .description("Which provider serves a model for a task, whether it is live and who says so, "
                                + "what it costs, and whether a token may call it."))
                .components(new Components().addSecuritySchemes(TokenController.BEARER, bearer()))
                .addSecurityItem(new SecurityRequirement())
                .addSecurityItem(new SecurityRequirement().addList(TokenController.BEARER));
    }

    @Bean
    OpenApiCustomizer problemsEverywhere() {
        return api -> {
            ResolvedSchema problem = ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(ProblemAnswer.class).resolveAsRef(true));
            problem.referencedSchemas.forEach(api.getComponents()::addSchemas);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .map(Operation::getResponses)
                    .forEach(responses -> responses
                            .addApiResponse("429", tooMuch(problem.schema))
                            .addApiResponse(ApiResponses.DEFAULT, noAnswer(problem.schema)));
        };
    }

    private static ApiResponse noAnswer(Schema<?> problem) {
        return problem("No answer, and why", problem);
    }

    private static ApiResponse tooMuch(Schema<?> problem) {
        return problem("Your address has asked for too much in a minute", problem)
                .addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header()
                                .description("in how many seconds to try again")
                                .schema(new IntegerSchema()));
    }

    private static ApiResponse problem(String description, Schema<?> problem) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(APPLICATION_PROBLEM_JSON_VALUE, new MediaType().schema(problem)));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(TokenController.BEARER)
                .description("A token of the Hub");
    }
}
