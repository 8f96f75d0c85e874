import ShellValues

/// Where a network configuration is written: the checks that both the cmdlet and the object's method make.
enum ConfigurationFile {
    static var exportMethod: MethodOverload {
        MethodOverload("ExportToFile", [MethodParameter("filePath", .string)]) { call in
            guard let path = call[0].asString, !path.isEmpty else {
                throw failure("A file path should be specified.")
            }
            guard let record = call.target.asObject as? RecordObject, let text = record.field(3).asString else {
                return .null
            }
            let host = call.interpreter.host
            guard NativeFile.hasExistingFolder(path, from: host.currentFolder) else {
                throw failure("The directory specified by the file path does not exist.")
            }
            try NativeFile.write(text, to: path, from: host.currentFolder)
            return .null
        }
    }

    private static func failure(_ text: String) -> NetFailure {
        AzureErrors.argument(text, parameter: "filePath")
    }
}
