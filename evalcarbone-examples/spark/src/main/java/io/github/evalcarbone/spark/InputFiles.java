package io.github.evalcarbone.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files that inputs name: files, folders with all below them, patterns; on any file system that Hadoop knows. */
final class InputFiles {

    private InputFiles() {}

    /** Returns the files, without those whose name starts with a dot or an underscore, as Spark leaves them out. */
    static List<FileStatus> of(List<String> inputs, Configuration hadoop) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(hadoop);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new FileNotFoundException("The input [" + input + "] must be there.");
            }
            for (FileStatus one : found) {
                add(files, one, system);
            }
        }
        return files;
    }

    private static void add(List<FileStatus> files, FileStatus found, FileSystem system) throws IOException {
        if (found.isFile()) {
            files.add(found);
            return;
        }
        for (FileStatus inside : system.listStatus(found.getPath(), InputFiles::isData)) {
            add(files, inside, system);
        }
    }

    private static boolean isData(Path path) {
        return !path.getName().startsWith(".") && !path.getName().startsWith("_");
    }

    /** Returns the name of a file in problems: its path, with the file system unless it is this machine's. */
    static String name(Path file) {
        return "file".equals(file.toUri().getScheme()) ? file.toUri().getPath() : file.toString();
    }

    static String name(String file) {
        return name(new Path(URI.create(file)));
    }
}
