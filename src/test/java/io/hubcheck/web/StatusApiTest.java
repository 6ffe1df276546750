package io.hubcheck.web;

import static org.mockito.Mockito.when;

import io.hubcheck.api.Basis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.RefreshProgress;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.Hub;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApiTest
class StatusApiTest {

    private static final Instant TEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-01T09:00:00Z");

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeCatalog catalog;

    @Autowired
    private Hub hub;

    @Test
    void theStateOfEverythingIsTold() {
        catalog.holds(CatalogSnapshot.of("abc", TEN, Basis.DISCOVERED, List.of()));
        catalog.isAsWellAs(new CatalogHealth(
                List.of(
                        new SourceStatus(
                                Source.HUB_LIST, SourceStatus.State.FRESH, TEN, null, null, TEN.plusSeconds(3600), 20),
                        new SourceStatus(
                                Source.ROUTER,
                                SourceStatus.State.STALE,
                                NINE,
                                new Problem(Problem.RATE_LIMITED, "Asked too often.", TEN.plusSeconds(251)),
                                TEN,
                                TEN.plusSeconds(300),
                                1)),
                new RefreshProgress(TEN, 1, 2, 7),
                TEN.plusSeconds(300),
                new StorageStatus.OnDisk(NINE, "The disk is full.")));
        when(hub.budgets())
                .thenReturn(List.of(
                        new Budget("api", CredentialKey.ANONYMOUS, 412, 500L, TEN.plusSeconds(200)),
                        new Budget("api", new CredentialKey("0badcafe"), 3, 1000L, TEN.plusSeconds(200))));

        Expect.json(client.get().uri("/api/v1/status").exchange(), """
                {"snapshot":{"id":"abc","at":"2026-11-01T10:00:00Z","savedAt":"2026-11-01T09:00:00Z",
                             "offers":0,"models":0,"providers":0},
                 "sources":[
                   {"id":"hub-list","state":"fresh","lastSuccess":"2026-11-01T10:00:00Z","lastError":null,
                    "failingSince":null,"nextTry":"2026-11-01T11:00:00Z","requests":20},
                   {"id":"router","state":"stale","lastSuccess":"2026-11-01T09:00:00Z",
                    "lastError":{"code":"rate_limited","message":"Asked too often.","retryAt":"2026-11-01T10:04:11Z"},
                    "failingSince":"2026-11-01T10:00:00Z","nextTry":"2026-11-01T10:05:00Z","requests":1}],
                 "budgets":[{"bucket":"api","remaining":412,"quota":500,"resetsAt":"2026-11-01T10:03:20Z"}],
                 "refresh":{"startedAt":"2026-11-01T10:00:00Z","sourcesDone":1,"sources":2,"pages":7},
                 "nextRefresh":"2026-11-01T10:05:00Z",
                 "storage":{"kind":"disk","savedAt":"2026-11-01T09:00:00Z","trouble":"The disk is full."}}""");
    }

    @Test
    void whatIsNotKnownYetIsNull() {
        catalog.holds(CatalogSnapshot.NONE);
        catalog.isAsWellAs(new CatalogHealth(
                List.of(new SourceStatus(Source.ROUTER, SourceStatus.State.IDLE, null, null)),
                null,
                null,
                new StorageStatus.InMemory("The directory can't be written to.")));
        when(hub.budgets()).thenReturn(List.of());

        Expect.json(client.get().uri("/api/v1/status").exchange(), """
                {"snapshot":{"id":"none","at":null,"savedAt":null,"offers":null,"models":null,"providers":null},
                 "sources":[{"id":"router","state":"idle","lastSuccess":null,"lastError":null,"failingSince":null,
                             "nextTry":null,"requests":0}],
                 "budgets":[],"refresh":null,"nextRefresh":null,
                 "storage":{"kind":"memory","savedAt":null,"trouble":"The directory can't be written to."}}""");
    }
}
