package io.hubcheck.sdk

import java.io.IOException
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.CountDownLatch

/** A Hub and router that knows nothing, never answers what is asked at one address, and notices who hangs up there. */
internal class SilentServer(private val silentAt: String) : AutoCloseable {

    val asked = CountDownLatch(1)
    val hungUp = CountDownLatch(1)
    private val server = ServerSocket(0, 50, InetAddress.getLoopbackAddress())

    val url = "http://localhost:${server.localPort}"

    init {
        Thread.startVirtualThread { listen() }
    }

    private fun listen() {
        try {
            while (true) {
                val caller = server.accept()
                Thread.startVirtualThread { caller.use { answer(it) } }
            }
        } catch (_: IOException) {
            // It was closed.
        }
    }

    private fun answer(caller: Socket) {
        val reader = caller.getInputStream().bufferedReader()
        val request = reader.readLine().orEmpty()
        if (silentAt in request) {
            asked.countDown()
            untilHungUp(reader::read)
        } else {
            val body = if ("/v1/models" in request) """{"object":"list","data":[]}""" else "[]"
            val head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n"
            caller.getOutputStream().write((head + body).toByteArray())
        }
    }

    private fun untilHungUp(read: () -> Int) {
        try {
            while (read() >= 0) {
                // The rest of the request.
            }
        } catch (_: IOException) {
            // Hung up without a farewell.
        }
        hungUp.countDown()
    }

    override fun close() = server.close()
}
