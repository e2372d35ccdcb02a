package se.beslutsgang.app.database;

import se.beslutsgang.app.CannotGoOn;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port of the server, looked at before anything is started. */
public final class HttpPort {

    private HttpPort() {}

    /**
     * @throws CannotGoOn when another program listens there
     */
    public static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw taken(port);
        }
    }

    public static CannotGoOn taken(int port) {
        return CannotGoOn.refused(
                "Port " + port + " is taken by another program: choose another with --port");
    }
}
