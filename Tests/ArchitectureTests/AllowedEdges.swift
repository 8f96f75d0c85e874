/// Who may know whom. An import that is not listed here is a mistake; a new edge is a decision.
enum AllowedEdges {
    /// Our own modules, by the target that imports them.
    static let modules: [String: Set<String>] = [
        "TerminalText": [],
        "AzureModel": [],
        "Diagnostics": ["TerminalText"],
        "DotNetPrimitives": ["CPCRE2"],
        "LineEditor": ["CEditLine", "TerminalText"],
        "ShellSyntax": ["Diagnostics"],
        "ShellValues": ["Diagnostics", "DotNetPrimitives"],
        "DotNetTypes": ["CLibXML2", "Diagnostics", "DotNetPrimitives", "FileGate", "ShellValues"],
        "ShellRuntime": language.subtracting(["ShellRuntime"]).union(["FileGate"]),
        "ShellFormatting": ["Diagnostics", "DotNetPrimitives", "ShellValues", "TerminalText"],
        "ShellCompletion": language.subtracting(["DotNetPrimitives"]).union(["FileGate"]),
        "CoreCmdlets": language.union(["DotNetTypes", "FileGate", "ShellCompletion", "ShellFormatting", "TerminalText"]),
        "AzureCmdlets": language.union(["AzureModel", "DotNetTypes", "FileGate", "JSONText", "ShellFormatting", "TerminalText"]),
        "PromptCmdlets": language.union(["DotNetTypes", "LineEditor", "ShellFormatting", "TerminalText"]),
        "FileGate": [],
        "JSONText": [],
        "Transcripts": ["DotNetPrimitives", "JSONText"],
        "Documents": ["Diagnostics", "JSONText", "Transcripts"],
        "Exports": ["CCMarkGFM", "JSONText", "TerminalText", "Transcripts"],
        "SessionCmdlets": language.union(["AzureModel", "DotNetTypes", "ShellFormatting", "TerminalText", "Transcripts"]),
        "SessionEngine": language.union([
            "AzureCmdlets", "AzureModel", "CoreCmdlets", "DotNetTypes", "FileGate", "PromptCmdlets", "SessionCmdlets",
            "ShellFormatting", "TerminalText", "Transcripts",
        ]),
        "SallyportShell": language.union([
            "AzureCmdlets", "AzureModel", "CGetOpt", "CMalloc", "CoreCmdlets", "Documents", "DotNetTypes", "Exports", "FileGate",
            "JSONText", "LineEditor", "PromptCmdlets", "SessionCmdlets", "SessionEngine", "ShellCompletion", "ShellFormatting",
            "TerminalText", "Transcripts",
        ]),
        "sallyport": ["SallyportShell"],
    ]

    /// The system's modules. Targets that are not listed know nothing but the standard library.
    static let system: [String: Set<String>] = [
        "AzureCmdlets": ["Glibc"],
        "CoreCmdlets": ["Glibc", "Synchronization"],
        "Diagnostics": ["Synchronization"],
        "DotNetPrimitives": ["Glibc", "Synchronization"],
        "DotNetTypes": ["Glibc", "Synchronization"],
        "FileGate": ["Glibc"],
        "LineEditor": ["Glibc", "Synchronization"],
        "SallyportShell": ["Glibc", "Synchronization"],
        "SessionEngine": ["Glibc", "Synchronization"],
        "ShellRuntime": ["Glibc", "Synchronization"],
        "ShellValues": ["Glibc", "Synchronization"],
        "sallyport": ["Glibc"],
    ]

    private static let language: Set<String> = [
        "Diagnostics", "DotNetPrimitives", "ShellRuntime", "ShellSyntax", "ShellValues",
    ]
}
