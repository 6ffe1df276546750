# Builds Hubcheck and the image that it runs in: docs/deploy/container.md
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q -Dhubcheck.app -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/hubcheck-*-exec.jar extract --layers \
      --application-filename hubcheck.jar --destination target/layers

FROM eclipse-temurin:25-jre
WORKDIR /opt/hubcheck
# What changes least comes first, so that a new version brings little that is new.
COPY --from=build /build/target/layers/dependencies/ ./
COPY --from=build /build/target/layers/snapshot-dependencies/ ./
COPY --from=build /build/target/layers/application/ ./
COPY container/ ./
# With the JVM and the paths that it will have; otherwise what it learns would be passed over.
RUN ./train \
 && rm -rf /tmp/* \
 && mkdir -p /data /plugins \
 && chown 1000:1000 /data
ENV PORT=7860
ENV HUBCHECK_DATA_DIR=/data
ENV HUBCHECK_PLUGINS_DIR=/plugins
EXPOSE 7860
VOLUME /data
USER 1000:1000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["/opt/hubcheck/healthy"]
ENTRYPOINT ["/opt/hubcheck/start"]
