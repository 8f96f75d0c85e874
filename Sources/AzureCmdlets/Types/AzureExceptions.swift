import AzureModel
import ShellValues

/// The exceptions in which the service's refusals arrive.
enum AzureExceptions {
    static let cloud: NetType = NetType(
        "Hyak.Common.CloudException", base: ExceptionTypes.exception,
        declare: { _ in
            TypeDeclaration(properties: [
                PropertyDeclaration("Error", error.type) { _, value in
                    (value.asObject as? ExceptionObject)?.details["Error"] ?? .null
                }
            ])
        })

    static let compute: NetType = NetType(AzureTypes.commands + "Common.ComputeCloudException", base: cloud)

    static let error: RecordType = RecordType("Hyak.Common.CloudError", Field.texts("Code", "Message"))

    /// An exception of one of the two types, with what the service said.
    static func make(_ type: NetType, _ message: String, _ failure: ModelFailure) -> ExceptionObject {
        let said = Value.record(error, [.string(failure.code), .string(failure.message)])
        return ExceptionObject(type, message, details: ["Error": said])
    }
}
