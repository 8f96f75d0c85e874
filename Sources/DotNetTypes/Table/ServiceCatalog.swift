import ShellValues

/// The types of files, cultures and the session by name.
enum ServiceCatalog {
    static let entries: [TypeEntry] = files + session

    private static let files: [TypeEntry] = [
        TypeEntry("System.IO.Path") { PathType.type }, TypeEntry("System.IO.File") { FileType.type },
        TypeEntry("System.IO.Directory") { DirectoryType.type }, TypeEntry("System.IO.Stream") { StreamTypes.base },
        TypeEntry("System.IO.MemoryStream") { StreamTypes.memory }, TypeEntry("System.IO.FileStream") { StreamTypes.file },
        TypeEntry("System.IO.TextReader") { TextReaderTypes.base },
        TypeEntry("System.IO.StringReader") { TextReaderTypes.string },
        TypeEntry("System.IO.StreamReader") { TextReaderTypes.stream },
        TypeEntry("System.IO.TextWriter") { TextWriterTypes.base },
        TypeEntry("System.IO.StringWriter") { TextWriterTypes.string },
        TypeEntry("System.IO.StreamWriter") { TextWriterTypes.stream },
    ]

    private static let session: [TypeEntry] = [
        TypeEntry("System.Environment") { EnvironmentType.type },
        TypeEntry("System.OperatingSystem") { EnvironmentType.operatingSystem },
        TypeEntry("System.Console") { ConsoleType.type },
        TypeEntry("System.Diagnostics.Stopwatch") { StopwatchType.type },
        TypeEntry("System.Random") { RandomType.type }, TypeEntry("System.GC") { SystemServices.collector },
        TypeEntry("System.TimeZoneInfo") { SystemServices.timeZone },
        TypeEntry("System.Activator") { SystemServices.activator },
        TypeEntry("System.Threading.Thread") { SystemServices.thread },
        TypeEntry("System.Globalization.CultureInfo") { CultureTypes.culture },
        TypeEntry("System.Globalization.TextInfo") { CultureTypes.textInfo },
        TypeEntry("System.Globalization.NumberFormatInfo") { NumberFormats.type },
        TypeEntry("System.Globalization.DateTimeFormatInfo") { DateFormats.type },
    ]
}
