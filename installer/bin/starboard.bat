@echo off
rem Starts Starboard: the workbench without arguments, else the command line.
rem Extra flags for the Java machine: STARBOARD_JAVA_OPTIONS, separated by blanks.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
for %%I in ("%~dp0..") do set "SB_HOME=%%~fI"
set "JAVA="

call :take "%SB_HOME%\runtime"
if defined STARBOARD_JAVA call :take_program "%STARBOARD_JAVA%"
if defined JAVA_HOME call :take "%JAVA_HOME%"
for %%P in (java.exe) do if not "%%~$PATH:P"=="" call :take_program "%%~$PATH:P"
for %%V in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu") do (
  if exist "%%~V" for /d %%D in ("%%~V\*") do call :take "%%~D"
)
if not defined JAVA (
  echo Starboard needs Java %NEEDED%: install one ^(for example Temurin %NEEDED%^) or set JAVA_HOME.>&2
  exit /b 3
)

rem The window must be there quickly and computes little: it does without the slow compiler. Commands keep it.
set "QUICK="
if "%~1"=="" set "QUICK=-XX:TieredStopAtLevel=1"
"%JAVA%" "@%SB_HOME%\lib\java.options" %QUICK% "-XX:SharedArchiveFile=%SB_HOME%\lib\starboard.jsa" "-Djava.util.logging.config.file=%SB_HOME%\lib\logging.properties" "-Dstarboard.home=%SB_HOME%" %STARBOARD_JAVA_OPTIONS% -jar "%SB_HOME%\lib\starboard.jar" %*
exit /b %ERRORLEVEL%

rem Takes the Java home of a java.exe if it is new enough.
:take_program
for %%I in ("%~dp1..") do call :take "%%~fI"
exit /b 0

rem Takes a Java home if none was found yet and its release file names a version that is new enough.
:take
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~V"
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ %NEEDED% set "JAVA=%~1\bin\java.exe"
exit /b 0
