package kz.senim.kb.deploy.command;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.senim.kb.deploy.client.Api;
import kz.senim.kb.deploy.client.ImportReport;
import kz.senim.kb.deploy.client.Parcel;
import kz.senim.kb.deploy.client.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb import}: legislation from files, folders or a manifest, with a report for each file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings legislation in: documents, saved pages, texts, folders of them, or a manifest",
            "(CSV with the columns file, lang, act_id, kind, title_ru, title_kk, number, adopted, edition).",
            "Ends with 1 if a file was refused or failed."
        })
public final class ImportCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, manifests")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--preview", description = "say what would happen, change nothing")
    private boolean preview;

    @Option(names = "--problems", description = "list every problem found, not only the first of each file")
    private boolean allProblems;

    @Override
    public Integer call() throws InterruptedException {
        List<Parcel> parcels = Selection.of(paths);
        Api api = baseOptions.api();
        int files = 0;
        int bad = 0;
        for (Parcel parcel : parcels) {
            Console.progress("Sending " + parcel.files().size() + " files …");
            String location = api.upload("/api/v1/imports", parcel.multipart(preview ? "preview" : "publish"));
            ImportReport report = follow(api, location);
            for (ImportReport.FileReport file : report.files()) {
                file.lines(allProblems).forEach(Console::print);
                files++;
                bad += file.bad() ? 1 : 0;
            }
            if (!report.finished()) {
                Console.print(
                        "The import was interrupted; import the same files again: what is in already stays as is.");
                bad++;
            }
        }
        Console.print(files + " files, " + (files - Math.min(bad, files)) + " well, " + bad + " refused or failed");
        return bad == 0 ? 0 : 1;
    }

    private static ImportReport follow(Api api, String location) throws InterruptedException {
        while (true) {
            JsonObject answer = api.get(location);
            ImportReport report = ImportReport.of(answer);
            if (!report.underWay()) {
                Console.endProgress();
                return report;
            }
            Console.progress(report.done() + " of " + report.files().size() + " files: " + report.current());
            Thread.sleep(200);
        }
    }
}
