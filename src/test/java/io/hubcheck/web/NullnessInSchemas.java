package io.hubcheck.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in the API's description which values may be null: those that their record marks so. Each is always there, unless
 * the record leaves out what is null.
 */
final class NullnessInSchemas implements ModelConverter {

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.next().resolve(type, context, others);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (raw.isRecord() && raw.getPackage() == getClass().getPackage()) {
            mark(definition(schema, context), raw);
        }
        return schema;
    }

    private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().getOrDefault(reference.substring(reference.lastIndexOf('/') + 1), schema);
    }

    private static void mark(Schema<?> definition, Class<?> type) {
        boolean nullIsLeftOut = type.isAnnotationPresent(JsonInclude.class);
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!nullable || !nullIsLeftOut) {
                definition.addRequiredItem(component.getName());
            }
            if (nullable && !nullIsLeftOut) {
                definition.getProperties().computeIfPresent(component.getName(), (name, schema) -> orNull(schema));
            }
            if (hasNullableValues(component)) {
                definition
                        .getProperties()
                        .computeIfPresent(component.getName(), (name, schema) -> valuesOrNull(schema));
            }
        }
    }

    private static boolean hasNullableValues(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType type
                && Stream.of(type.getAnnotatedActualTypeArguments())
                        .anyMatch(each -> each.isAnnotationPresent(Nullable.class));
    }

    private static Schema<?> valuesOrNull(Schema<?> map) {
        if (map.getAdditionalProperties() instanceof Schema<?> values) {
            values.addType("null");
        }
        return map;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null) {
            schema.addType("null");
            return schema;
        }
        return new JsonSchema().anyOf(List.of(schema, new JsonSchema().typesItem("null")));
    }
}
