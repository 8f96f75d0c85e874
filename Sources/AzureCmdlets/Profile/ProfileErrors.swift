import AzureModel
import DotNetPrimitives
import ShellValues

/// What is wrong with subscriptions and accounts, as the original's exceptions.
enum ProfileErrors {
    static func exception(_ failure: ProfileFailure) -> NetFailure {
        switch failure {
        case .unknownName(let name):
            AzureErrors.argument("The subscription name \(name) doesn't exist.", parameter: "name")
        case .unknownId(let id): AzureErrors.argument("The subscription id \(id) doesn't exist.", parameter: "id")
        case .certificateNeeded: AzureErrors.argument("Certificate is required for creating a new subscription.")
        case .unknownEnvironment(let name):
            NetFailure(ExceptionTypes.keyNotFound, "The environment name '\(name)' is not found.")
        case .noEndpointMatch:
            AzureErrors.argument(
                "ServiceEndpoint and ResourceManagerEndpoint values do not match existing environment. "
                    + "Please use Environment parameter.")
        }
    }

    /// Turns the model's failures into exceptions.
    static func translating<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let failure as ProfileFailure {
            throw exception(failure)
        }
    }

    static func isGuid(_ text: String) -> Bool { (try? NetGuid.parse(text)) != nil }

    static var noGuid: NetFailure { NetFailure(ExceptionTypes.format, "Unrecognized Guid format.") }
}
