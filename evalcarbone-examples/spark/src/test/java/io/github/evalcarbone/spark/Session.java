package io.github.evalcarbone.spark;

import org.apache.spark.sql.SparkSession;

/** A session in this virtual machine, with a serialiser of its own; a task may fail three times. */
enum Session {
    JAVA("org.apache.spark.serializer.JavaSerializer"),
    KRYO("org.apache.spark.serializer.KryoSerializer");

    private final String serialiser;

    Session(String serialiser) {
        this.serialiser = serialiser;
    }

    /** Starts the session, which the caller closes before another one is started. */
    SparkSession start() {
        return SparkSession.builder()
                .master("local[2,4]")
                .appName("test")
                .config("spark.serializer", serialiser)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
    }
}
