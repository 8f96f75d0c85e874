import Glibc
import SallyportShell

exit(Sallyport.main(Array(CommandLine.arguments.dropFirst())))
