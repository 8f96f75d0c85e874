import JSONText

/// Which code cells of a notebook are PowerShell: what its metadata say of the whole, and those of a cell of the cell.
struct NotebookLanguage {
    private let isMain: Bool

    init(_ metadata: JSONObject) {
        let kernel = metadata["kernelspec"]
        let polyglot = metadata["polyglot_notebook"]?["kernelInfo"]?["defaultKernelName"]
        let words = [
            polyglot, kernel?["language"], kernel?["name"], metadata["language_info"]?["name"], metadata["jupytext"]?["main_language"],
        ].compactMap { $0?.text }
        // The kernel of Polyglot Notebooks names a language only in its name: .net-powershell, .net-csharp.
        isMain = words.isEmpty || words.contains(where: Self.isPowerShell)
    }

    func isRun(_ cell: NotebookCell) -> Bool {
        guard cell.kind == .code else { return false }
        return Self.language(of: cell).map(Self.isPowerShell) ?? isMain
    }

    /// What a cell says of its own language.
    static func language(of cell: NotebookCell) -> String? {
        if let line = SourceLines.split(cell.source).first, let kernel = DibKernel.named(by: line.text) { return kernel }
        let metadata = cell.metadata
        let words = [
            metadata["polyglot_notebook"]?["kernelName"], metadata["dotnet_interactive"]?["language"], metadata["vscode"]?["languageId"],
        ]
        return words.lazy.compactMap { $0?.text }.first
    }

    static func isPowerShell(_ word: String) -> Bool {
        let lower = word.lowercased()
        return lower == "pwsh" || lower == "ps1" || lower.hasSuffix("powershell") || lower == "sallyport"
    }
}
