import ShellRuntime

/// The cmdlets of the folder Conversion.
enum ConversionCmdlets {
    static let all: [(name: String, spec: @Sendable () -> CommandSpec)] = [
        ("ConvertFrom-Csv", { ConvertFromCsv.spec }),
        ("ConvertFrom-Json", { ConvertFromJson.spec }),
        ("ConvertFrom-StringData", { ConvertFromStringData.spec }),
        ("ConvertTo-Csv", { ConvertToCsv.spec }),
        ("ConvertTo-Html", { ConvertToHtml.spec }),
        ("ConvertTo-Json", { ConvertToJson.spec }),
        ("ConvertTo-Xml", { ConvertToXml.spec }),
        ("Export-Csv", { ExportCsv.spec }),
        ("Import-Csv", { ImportCsv.spec }),
        ("Select-String", { SelectString.spec }),
        ("Select-Xml", { SelectXml.spec }),
        ("Test-Json", { TestJson.spec }),
    ]
}
