package examples

import com.sun.net.httpserver.HttpServer
import io.hubcheck.testkit.CatalogSourceContract
import io.hubcheck.testkit.HubcheckPluginContract
import io.hubcheck.testkit.Registered
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Nested
import org.junit.jupiter.api.Test
import java.net.InetAddress
import java.net.InetSocketAddress

class OpenAiCompatibleTest : CatalogSourceContract() {

    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0).apply {
        val body = """{"data":[{"id":"acme/own"},{"id":"llama3:8b"},{"id":"acme/own"}]}""".toByteArray()
        createContext("/v1/models") { call ->
            call.sendResponseHeaders(200, body.size.toLong())
            call.responseBody.use { it.write(body) }
        }
        createContext("/sick/v1/models") { call -> call.sendResponseHeaders(500, -1); call.close() }
        start()
    }

    @AfterEach
    fun stop() = server.stop(0)

    override fun source() = source("")

    override fun unreachable() = source("/sick")

    private fun source(path: String) = Registered.of(OpenAiCompatible(), settings(path)).source("models")

    private fun settings(path: String) = mapOf("url" to "http://localhost:${server.address.port}$path", "provider" to "house")

    @Test
    fun `what has the form of a Hub's id is offered once, by the provider of the settings`() {
        val offers = source().harvest { }.listings().flatMap { it.offers() }

        assertEquals(listOf("acme/own house"), offers.map { "${it.model} ${it.provider}" })
    }

    @Nested
    inner class Itself : HubcheckPluginContract() {
        override fun plugin() = OpenAiCompatible()

        override fun settings() = settings("")
    }
}
