package io.hubcheck

import io.hubcheck.api.Availability
import io.hubcheck.api.Claim
import io.hubcheck.api.Finding
import io.hubcheck.api.ModelId
import io.hubcheck.api.Offer
import io.hubcheck.api.PairQuestion
import io.hubcheck.api.Provenance
import io.hubcheck.api.ProviderId
import io.hubcheck.api.Source
import io.hubcheck.api.Task
import io.hubcheck.api.spi.Harvest
import io.hubcheck.api.spi.HubcheckPlugin
import io.hubcheck.api.spi.Listing
import io.hubcheck.api.spi.PluginDescriptor
import io.hubcheck.api.spi.Registrar
import io.hubcheck.demo.StandInHub
import io.hubcheck.testkit.StandInHubExtension
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import org.junit.jupiter.api.io.TempDir
import java.net.URLClassLoader
import java.nio.file.Path
import java.time.Instant
import kotlin.io.path.createParentDirectories
import kotlin.io.path.writeText
import kotlin.test.assertContains
import kotlin.test.assertEquals

/** A Kotlin program has Hubcheck inside it, with one plugin that it brings and one that stands on its class path. */
@ExtendWith(StandInHubExtension::class)
class KotlinGuestPluginTest {

    /** Has a server of its own that serves a model of the Hub's. */
    class House : HubcheckPlugin {

        override fun getDescriptor() = PluginDescriptor("house", "1.0", HubcheckPlugin.API_LEVEL)

        override fun register(registrar: Registrar) {
            val model = ModelId("Qwen/Qwen3-32B")
            val live = Claim(Availability.LIVE, Provenance.of(Source("house"), Instant.EPOCH))
            val offer = Offer.builder(model, ProviderId("house"), Task.CONVERSATIONAL, live).build()
            registrar.source("models") { Harvest.whole(listOf(Listing.of(model, listOf(offer)))) }
        }
    }

    /** Says of each token what sort it is. */
    class Kinds : HubcheckPlugin {

        override fun getDescriptor() = PluginDescriptor("kinds", "1.0", HubcheckPlugin.API_LEVEL)

        override fun register(registrar: Registrar) =
            registrar.inspector("kind") { Finding.pass("kind", "It is of the kind ${it.kind}.", null) }
    }

    private val before = Thread.currentThread().contextClassLoader

    @BeforeEach
    fun nameOnClassPath(@TempDir folder: Path) {
        folder.resolve("META-INF/services/${HubcheckPlugin::class.java.name}").createParentDirectories()
            .writeText(Kinds::class.java.name)
        Thread.currentThread().contextClassLoader = URLClassLoader(arrayOf(folder.toUri().toURL()), before)
    }

    @AfterEach
    fun forget() {
        Thread.currentThread().contextClassLoader = before
    }

    @Test
    fun `both take part`(hub: StandInHub) {
        val url = hub.url().toString()
        Hubcheck.open(mapOf("hubcheck.hub.url" to url, "hubcheck.router.url" to url), House()).use { hubcheck ->
            val validator = hubcheck.validator()

            assertEquals(listOf("Qwen/Qwen3-32B"), validator.modelsOf("house").models.map { it.value })
            assertEquals("house", validator.validate(PairQuestion.of("Qwen/Qwen3-32B", "house")).provider?.value)
            val report = validator.inspect(hub.tokens().value("read"))
            assertContains(report.findings.map { "${it.check}: ${it.message}" }, "kinds/kind: It is of the kind CLASSIC.")
        }
    }
}
