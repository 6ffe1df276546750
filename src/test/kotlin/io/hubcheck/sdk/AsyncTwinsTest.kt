package io.hubcheck.sdk

import io.hubcheck.Hubcheck
import io.hubcheck.api.PairQuestion
import io.hubcheck.demo.StandInHub
import io.hubcheck.testkit.StandInHubExtension
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import java.util.concurrent.TimeUnit
import kotlin.test.assertTrue

/** A coroutine that is cancelled leaves no request behind. */
@ExtendWith(StandInHubExtension::class)
class AsyncTwinsTest {

    @Test
    fun `cancelling a coroutine gives up the request it waits for`(hub: StandInHub) {
        SilentRouter().use { router ->
            val settings = mapOf(
                "hubcheck.hub.url" to hub.url().toString(),
                "hubcheck.router.url" to router.url,
                // Nothing but the cancellation ends the call.
                "hubcheck.hub.http.read-timeout" to "10m",
                "hubcheck.hub.http.call-timeout" to "10m",
            )
            Hubcheck.open(settings).use { hubcheck ->
                runBlocking(Dispatchers.IO) {
                    val asking = launch {
                        val question = PairQuestion.of("Qwen/Qwen3-32B", "groq", "conversational")
                        hubcheck.validator().tryOutAsync(question, hub.tokens().value("read")).await()
                    }
                    assertTrue(router.asked.await(30, TimeUnit.SECONDS), "The router was asked")
                    asking.cancelAndJoin()
                }
                assertTrue(router.hungUp.await(30, TimeUnit.SECONDS), "The caller hung up")
            }
        }
    }
}
