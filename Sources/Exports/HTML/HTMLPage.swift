import Transcripts

/// A recording as one HTML page that needs nothing else: no network, no script, no font.
enum HTMLPage {
    /// A list of contents is worth its room from so many entries on.
    private static let contentsFrom = 6

    static func write(_ recording: SessionRecording, _ options: ExportOptions) throws(ExportFailure) -> [UInt8] {
        let page = try PageParts(recording)
        let hasContents = page.contents.count >= contentsFrom
        var html = head(page.title, recording.header)
        html += "<div class=\"" + (hasContents ? "layout" : "page") + "\">\n<header>\n"
        html += "<h1>" + Markup.escape(page.title) + "</h1>\n" + HTMLFacts.list(recording) + "</header>\n"
        html += (hasContents ? contents(page) : "") + "<main>\n"
        for part in page.parts {
            switch part {
            case .prose(let prose): html += "<div class=\"prose\">\n" + prose + "</div>\n"
            case .step(let step): html += HTMLStep.section(step, options.highlight)
            }
        }
        html +=
            footer(recording.header) + "</main>\n</div>\n<script>" + HTMLScript.text + "</script>\n</body>\n</html>\n"
        return Array(html.utf8)
    }

    private static func head(_ title: String, _ header: SessionHeader) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="\(HTMLScript.policy)">
        <meta name="generator" content="\(Markup.escape(header.program))">
        <title>\(Markup.escape(title))</title>
        <style>
        \(HTMLStyle.sheet)</style>
        </head>
        <body>

        """
    }

    private static func contents(_ page: PageParts) -> String {
        var html = "<nav class=\"contents\" aria-label=\"Contents\">\n<h2>Contents</h2>\n<ul tabindex=\"0\">\n"
        for entry in page.contents {
            let number = entry.number.map { "<span class=\"number\">" + String($0) + "</span>" } ?? ""
            html += entry.number == nil ? "<li class=\"heading\">" : "<li>"
            html +=
                "<a href=\"#" + entry.anchor + "\">" + number + "<span>" + Markup.escape(entry.text)
                + "</span></a></li>\n"
        }
        return html + "</ul>\n</nav>\n"
    }

    private static func footer(_ header: SessionHeader) -> String {
        "<footer>Recorded with " + Markup.escape(header.program)
            + ", an offline practice range for Azure network security."
            + "</footer>\n"
    }
}
